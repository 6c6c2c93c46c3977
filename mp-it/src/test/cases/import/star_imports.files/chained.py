from listed import *
from as_list import *
own = a, x
