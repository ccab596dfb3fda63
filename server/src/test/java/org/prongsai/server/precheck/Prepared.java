package org.prongsai.server.precheck;

import java.util.Set;
import org.prongsai.evidence.Expected;

/**
 * A proof made for the bench, with the truth.
 *
 * @param kind of proof: right, wrong year, dead …
 * @param address at which {@link LocalSites} serves it
 * @param truth what an assessor would object to: codes, those of components with their number ({@code component-missing:3})
 * @param heldOut whether the rules were not fitted to it
 */
record Prepared(String name, String kind, String address, Expected expected, Set<String> truth, boolean heldOut) {}
