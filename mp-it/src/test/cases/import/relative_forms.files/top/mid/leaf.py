print("leaf", __name__)
from . import mid_value
from .other import other_value as ov, two
from ... import nothing_at_all
