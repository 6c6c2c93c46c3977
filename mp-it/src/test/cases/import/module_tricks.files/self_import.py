import self_import
early = hasattr(self_import, "late")
late = 1
again = self_import.late
