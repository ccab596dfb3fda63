package org.prongsai.server.identity;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the doorkeeper before all handlers. */
@Configuration
class IdentitySetup implements WebMvcConfigurer {

  private final Doorkeeper doorkeeper;
  private final PersonArgument person;

  IdentitySetup(Doorkeeper doorkeeper, PersonArgument person) {
    this.doorkeeper = doorkeeper;
    this.person = person;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(doorkeeper);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(person);
  }
}
