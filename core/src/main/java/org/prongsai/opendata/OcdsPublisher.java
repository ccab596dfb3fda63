package org.prongsai.opendata;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, as the agency sets it.
 *
 * @param id of the agency among the parties
 * @param address of the agency on the web; null when not set
 * @param license of the data; null when not set
 * @param policy the page that says how the data come about, and that the prefix is not registered while it is not; null
 *     when not set
 * @param supplierScheme code of the register of companies in the list of org-id.guide; null when not set: then numbers are
 *     given without a scheme
 */
public record OcdsPublisher(
    OcidPrefix prefix,
    String id,
    String name,
    @Nullable URI address,
    @Nullable URI license,
    @Nullable URI policy,
    @Nullable String supplierScheme) {}
