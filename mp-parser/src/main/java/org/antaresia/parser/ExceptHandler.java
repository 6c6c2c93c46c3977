package org.antaresia.parser;

import org.jspecify.annotations.Nullable;

/** {@code except type as name: body}. */
public record ExceptHandler(@Nullable Expr type, @Nullable String name, Block body, int line)
    implements Node {}
