package org.antaresia.parser;

import java.util.List;

/**
 * The statements of a body or file, those of one line included.
 *
 * @param line line of the first statement, or 0 if that stands alone: MicroPython has no node for
 *     such a block, so a syntax error in it takes its line from what is around it
 */
public record Block(List<Stmt> statements, int line) implements Node {}
