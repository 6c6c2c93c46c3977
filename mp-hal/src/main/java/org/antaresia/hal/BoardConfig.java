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
 */
public record BoardConfig(
    Map<String, String> environment, @Nullable Console console, List<FileGrant> files) {}
