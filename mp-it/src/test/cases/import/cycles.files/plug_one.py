from plugins import plugin
@plugin
def one(): return 1
@plugin
def uno(): return "uno"
