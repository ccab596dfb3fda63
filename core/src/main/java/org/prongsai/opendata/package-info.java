/**
 * What an agency publishes, for machines: purchases by the Open Contracting Data Standard 1.1.5, and catalogues of data sets
 * by DCAT 3 with the metadata of the government data catalogue (GD Catalog).
 */
@NullMarked
package org.prongsai.opendata;

import org.jspecify.annotations.NullMarked;
