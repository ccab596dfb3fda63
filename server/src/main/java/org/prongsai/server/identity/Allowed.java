package org.prongsai.server.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The deed that a handler of an agency's office takes. Its address holds {@code {agency}}; who is no member of that
 * agency is told that the page does not exist, a member without the deed that it is not theirs.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
  Deed value();
}
