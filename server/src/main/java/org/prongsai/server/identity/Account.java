package org.prongsai.server.identity;

import org.jspecify.annotations.Nullable;

/**
 * What signing in needs to know of somebody.
 *
 * @param name by which the person signs in
 * @param passwordHash null for who signs in only by the agency's own identity provider
 */
record Account(long id, String name, String fullName, @Nullable String passwordHash) {}
