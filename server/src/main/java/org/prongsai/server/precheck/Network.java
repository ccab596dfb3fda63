package org.prongsai.server.precheck;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network that the administrator allows although it is not of the open internet.
 *
 * @param bits how many bits of the address are the network's
 */
record Network(InetAddress address, int bits) {

  /** @throws IllegalArgumentException when it is not of the form 10.1.0.0/16: the server then does not start */
  static Network of(String written) {
    String[] sides = written.strip().split("/", 2);
    if (sides.length != 2 || !sides[0].matches("[0-9a-fA-F.:]+") || !sides[1].matches("\\d{1,3}")) {
      throw new IllegalArgumentException("prongsai.precheck.networks: not a network: " + written);
    }
    try {
      InetAddress address = InetAddress.getByName(sides[0]);
      int bits = Integer.parseInt(sides[1]);
      if (bits > address.getAddress().length * 8) {
        throw new IllegalArgumentException("prongsai.precheck.networks: too many bits: " + written);
      }
      return new Network(address, bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("prongsai.precheck.networks: not a network: " + written, e);
    }
  }

  boolean holds(InetAddress other) {
    byte[] ours = address.getAddress();
    byte[] theirs = other.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit & 7);
      if (((ours[bit >> 3] ^ theirs[bit >> 3]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
