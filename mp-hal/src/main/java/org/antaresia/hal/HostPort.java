package org.antaresia.hal;

/**
 * What ports of virtual boards take from the host, as a service: the console, files and clock of
 * the board that it opens are those that the configuration grants.
 */
public interface HostPort {
  /** Makes the host a board. */
  Board open(BoardConfig config);
}
