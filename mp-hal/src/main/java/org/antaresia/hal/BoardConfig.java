package org.antaresia.hal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a board is opened with.
 *
 * @param environment variables that programs may read
 * @param console the console, or null for the port's own
 * @param files what programs may use of the host's files
 * @param network what they may use of its network
 */
public record BoardConfig(
    Map<String, String> environment,
    @Nullable Console console,
    List<FileGrant> files,
    List<NetworkGrant> network) {
  /** Without any network. */
  public BoardConfig(
      Map<String, String> environment, @Nullable Console console, List<FileGrant> files) {
    this(environment, console, files, List.of());
  }
}
