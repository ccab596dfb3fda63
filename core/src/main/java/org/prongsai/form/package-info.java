/**
 * What an agency writes down row by row so that it can be disclosed: executives, services, gifts, purchases. Each form is
 * data ({@code criteria/forms.yaml}); here is how it is read, what of it is missing, and which tables and counts come of it.
 */
@NullMarked
package org.prongsai.form;

import org.jspecify.annotations.NullMarked;
