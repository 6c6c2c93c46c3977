# Mutual exclusion between tasks.
from . import core


class Lock:
    def __init__(self):
        # 0: free; 1: locked; a task: about to be locked by that one, which is scheduled
        self.state = 0
        self.waiting = core.TaskQueue()

    def locked(self):
        return self.state == 1

    def _pass_on(self):
        self.state = self.waiting.pop() if self.waiting.peek() else 0
        if self.state:
            core._task_queue.push(self.state)

    def release(self):
        if not self.locked():
            raise RuntimeError("Lock not acquired")
        self._pass_on()

    def acquire(self):
        if self.state:
            task = core.cur_task
            self.waiting.push(task)
            task.data = self.waiting
            try:
                yield
            except core.CancelledError as e:
                if self.state is task:  # it was its turn
                    self._pass_on()
                raise e
        self.state = 1
        return True

    async def __aenter__(self):
        return await self.acquire()

    async def __aexit__(self, exc_type, exc, traceback):
        self.release()
