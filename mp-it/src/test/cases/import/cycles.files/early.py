import late
from late import name
