package org.antaresia.vm;

/** Qstr numbers of the names that the runtime itself looks for, spelt as in Python. */
public final class Names {
  public static final int __add__ = Qstr.of("__add__");
  public static final int __aiter__ = Qstr.of("__aiter__");
  public static final int __anext__ = Qstr.of("__anext__");
  public static final int __aenter__ = Qstr.of("__aenter__");
  public static final int __aexit__ = Qstr.of("__aexit__");
  public static final int __abs__ = Qstr.of("__abs__");
  public static final int __bases__ = Qstr.of("__bases__");
  public static final int __bool__ = Qstr.of("__bool__");
  public static final int __build_class__ = Qstr.of("__build_class__");
  public static final int __call__ = Qstr.of("__call__");
  public static final int __class__ = Qstr.of("__class__");
  public static final int __contains__ = Qstr.of("__contains__");
  public static final int __delattr__ = Qstr.of("__delattr__");
  public static final int __delete__ = Qstr.of("__delete__");
  public static final int __delitem__ = Qstr.of("__delitem__");
  public static final int __dict__ = Qstr.of("__dict__");
  public static final int __dir__ = Qstr.of("__dir__");
  public static final int __enter__ = Qstr.of("__enter__");
  public static final int __eq__ = Qstr.of("__eq__");
  public static final int __exit__ = Qstr.of("__exit__");
  public static final int __file__ = Qstr.of("__file__");
  public static final int __float__ = Qstr.of("__float__");
  public static final int __get__ = Qstr.of("__get__");
  public static final int __getattr__ = Qstr.of("__getattr__");
  public static final int __getitem__ = Qstr.of("__getitem__");
  public static final int __globals__ = Qstr.of("__globals__");
  public static final int __hash__ = Qstr.of("__hash__");
  public static final int __all__ = Qstr.of("__all__");
  public static final int __import__ = Qstr.of("__import__");
  public static final int __init__ = Qstr.of("__init__");
  public static final int __int__ = Qstr.of("__int__");
  public static final int __invert__ = Qstr.of("__invert__");
  public static final int __iter__ = Qstr.of("__iter__");
  public static final int __len__ = Qstr.of("__len__");
  public static final int __main__ = Qstr.of("__main__");
  public static final int __module__ = Qstr.of("__module__");
  public static final int __name__ = Qstr.of("__name__");
  public static final int __ne__ = Qstr.of("__ne__");
  public static final int __neg__ = Qstr.of("__neg__");
  public static final int __new__ = Qstr.of("__new__");
  public static final int __next__ = Qstr.of("__next__");
  public static final int __path__ = Qstr.of("__path__");
  public static final int __pos__ = Qstr.of("__pos__");
  public static final int __qualname__ = Qstr.of("__qualname__");
  public static final int __repl_print__ = Qstr.of("__repl_print__");
  public static final int __repr__ = Qstr.of("__repr__");
  public static final int __reversed__ = Qstr.of("__reversed__");
  public static final int __set__ = Qstr.of("__set__");
  public static final int __set_name__ = Qstr.of("__set_name__");
  public static final int __setattr__ = Qstr.of("__setattr__");
  public static final int __setitem__ = Qstr.of("__setitem__");
  public static final int __str__ = Qstr.of("__str__");
  public static final int __traceback__ = Qstr.of("__traceback__");
  public static final int empty = Qstr.of("");
  public static final int append = Qstr.of("append");
  public static final int close = Qstr.of("close");
  public static final int default_ = Qstr.of("default");
  public static final int key = Qstr.of("key");
  public static final int keys = Qstr.of("keys");
  public static final int next = Qstr.of("next");
  public static final int open = Qstr.of("open");
  public static final int send = Qstr.of("send");
  public static final int throw_ = Qstr.of("throw");
  public static final int underscore = Qstr.of("_");
  public static final int value = Qstr.of("value");
  public static final int args = Qstr.of("args");
  public static final int errno = Qstr.of("errno");
  public static final int module = Qstr.of("<module>");
  public static final int star = Qstr.of("*");

  private Names() {}

  /** Makes sure that the names are ROM qstrs: loading the class does it. */
  static void declare() {}
}
