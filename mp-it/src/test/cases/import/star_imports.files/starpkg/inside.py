exported, other = "exported", "other"
