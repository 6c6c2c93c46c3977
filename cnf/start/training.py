# What ./mp runs once per JDK to record its start-up archive: ordinary programs in small.
print("training")
