package org.antaresia.hal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a board is opened with.
 *
 * @param environment variables that programs may read
 * @param console the console, or null for the port's own
 */
public record BoardConfig(Map<String, String> environment, @Nullable Console console) {}
