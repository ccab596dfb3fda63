package org.prongsai.server.precheck;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How addresses outside are looked at.
 *
 * @param on whether they are at all; the installation's settings switch it on
 * @param networks that may be reached although they are not of the open internet; none unless set
 * @param ports that may be asked
 * @param largest bytes taken of one file
 * @param patience for one address, all redirects included
 * @param redirects followed at most
 * @param pause between two calls to the same host
 * @param folder where copies lie until the caller has taken them
 */
record Settings(
    boolean on, List<Network> networks, Set<Integer> ports, long largest, Duration patience, int redirects,
    Duration pause, Path folder) {

  Settings {
    networks = List.copyOf(networks);
    ports = Set.copyOf(ports);
  }

  boolean allows(InetAddress address) {
    return OpenInternet.holds(address) || networks.stream().anyMatch(network -> network.holds(address));
  }
}
