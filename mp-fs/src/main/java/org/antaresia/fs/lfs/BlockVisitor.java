package org.antaresia.fs.lfs;

/** Is told of blocks in use, of some more than once. */
interface BlockVisitor {
  void visit(int block);
}
