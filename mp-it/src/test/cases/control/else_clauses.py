# else of if, for, while and try: which one belongs to what, and when it runs.
def run(source):
    log = []
    space = {}
    try:
        exec("def f(log):\n" + "".join("  " + line + "\n" for line in source.split("\n")) + "r = f", space)
        result = space["r"](log.append)
    except SyntaxError as e:
        result = e.args[0]
    except Exception as e:
        result = type(e).__name__
    print(repr(source), log, result)


loops = ("for i in {0}:", "n = {1}\nwhile n:\n  n -= 1")
for iterable, count in (("()", 0), ("(1, 2)", 2)):
    for loop in loops:
        head = loop.format(iterable, count)
        if head.startswith("for"):
            head += "\n  log(i)"
        for body in ("pass", "break", "continue", "return 'r'", "1 // 0", "if len('a'): break", "if 0: break", "for j in 'ab':\n    if j == 'b': break\n  else:\n    log('inner')", "for j in '':\n    break\n  else:\n    log('inner')\n    continue", "for j in 'ab':\n    pass\n  else:\n    break", "while 1:\n    break\n  else:\n    log('inner')", "try: continue\n  finally: log('f')", "try: break\n  finally: log('f')", "try: break\n  finally: continue", "try: 1 // 0\n  except ZeroDivisionError: break\n  else: log('try else')", "try: pass\n  except ZeroDivisionError: break\n  else: log('try else')", "if 1: pass\n  else: log('if else')", "if 0: pass\n  else: log('if else')\n  if 0: pass\n  elif 1: break"):
            run(head + "\n  " + body + "\nelse:\n  log('else')\nlog('after')")
for source in (
    "if 1: log('a')\nelse: log('b')", "if 0: log('a')\nelif 0: log('b')\nelse: log('c')", "if 1:\n  if 0: log('a')\nelse: log('b')", "if 1:\n  if 0: log('a')\n  else: log('b')", "if 0:\n  if 1: log('a')\n  else: log('b')\nelse:\n  if 1: log('c')\n  else: log('d')", "for i in 'a':\n  if i == 'a': log('if')\n  else: log('else of if')\nelse: log('else of for')", "for i in 'a':\n  if i == 'b': log('if')\nelse: log('else of for')", "while 0: pass\nelse:\n  while 0: pass\n  else: log('deep')", "for i in 'a': pass\nelse:\n  for j in 'b': break\n  else: log('no')\n  log(i + j)", "for i in 'ab':\n  for j in 'cd':\n    if j == 'd': break\n  else: log('no')\n  log(i + j)\n  break\nelse: log('no')", "for i in 'ab':\n  for j in 'cd':\n    log(i + j)\n    break\n  else: continue\n  break", "try: pass\nexcept: log('x')\nelse: log('e')\nfinally: log('f')", "try: log('t')\nexcept: pass\nelse:\n  try: 1 // 0\n  except ZeroDivisionError: log('inner')\n  else: log('no')", "try:\n  try: pass\n  except: pass\n  else: 1 // 0\nexcept ZeroDivisionError: log('outer')", "try: return 't'\nexcept: pass\nelse: return 'e'\nfinally: log('f')", "for i in 'ab':\n  try: continue\n  except: pass\n  else: log('no')\n  finally: log(i)\nelse: log('loop else')", "while True:\n  try: break\n  except: pass\n  else: log('no')\nelse: log('no')", "for i in 'a': return i\nelse: return 'else'", "for i in '': return i\nelse: return 'else'", "for i in range(3):\n  if i == 1: continue\n  log(i)\nelse: return i", "x = [i for i in 'ab' if i] or 'none'\nif x: log(x)\nelse: log('empty')", "else: pass", "if 1: pass\nelse: pass\nelif 1: pass", "for i in x: pass\nelse: pass\nelse: pass", "try: pass\nelse: pass", "with log as y: pass\nelse: pass", "if 1: pass else: pass", "while 0: pass\nelif 1: pass", "for i in '':\n  pass\nelse: log('same line'); log('two')", "if 0: pass\nelse: return", "for i in 'abc':\n  if i == 'b':\n    break\nelse:\n  i = 'none'\nreturn i", "for i in 'abc':\n  pass\nelse:\n  i = i * 2\nreturn i", "for i in ():\n  pass\nelse:\n  i = 'unbound no more'\nreturn i", "for i in ():\n  pass\nreturn i",
):  # fmt: skip
    run(source)
