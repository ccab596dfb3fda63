package org.prongsai.server.precheck;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses behind a host's name; tests bring names of their own. */
@FunctionalInterface
interface Names {

  InetAddress[] of(String host) throws UnknownHostException;
}
