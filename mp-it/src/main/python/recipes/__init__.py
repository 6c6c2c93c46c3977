"""A package that the build compiles, and that import finds in the bundle."""

from .soup import cook
