package org.prongsai.server.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the work that a clock starts run by itself. Tests switch this off and call the work when they need it. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "prongsai.jobs", havingValue = "true", matchIfMissing = true)
class Jobs {}
