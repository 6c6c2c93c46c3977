import state
state.tries += 1
if state.tries < 3: raise RuntimeError("try %d" % state.tries)
ready = state.tries
