package org.antaresia.hal;

/** The files that a board gives to its programs. */
public interface FileSystem {}
