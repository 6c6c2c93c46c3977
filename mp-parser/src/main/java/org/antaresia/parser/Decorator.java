package org.antaresia.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @a.b(arguments)}: a dotted name and at most one call. */
public record Decorator(List<String> names, Trailer.@Nullable Call call, int line)
    implements Node {}
