package org.antaresia.hal;

import java.util.Map;

/**
 * What a board is opened with.
 *
 * @param environment variables that programs may read
 */
public record BoardConfig(Map<String, String> environment) {}
