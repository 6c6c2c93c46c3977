# The loop: runs tasks in the order of their time, and waits for streams in between.
import select
import sys
from time import ticks_add, ticks_diff
from time import ticks_ms as ticks

from _asyncio import Task, TaskQueue


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


cur_task = None  # the task that runs, None outside of the loop
_stop_task = None  # the one whose end stops run_forever

# What the exception handler gets, made once: there may be no memory when it is needed.
_unretrieved = {"message": "Task exception wasn't retrieved", "exception": None, "future": None}


# Sleeping. All sleeps share one iterator, so that none of them allocates memory: it yields once,
# after it has put the running task back into the queue.


class SingletonGenerator:
    def __init__(self):
        self.state = None  # when to go on
        self.exc = StopIteration()

    def __iter__(self):
        return self

    def __next__(self):
        wake_at = self.state
        if wake_at is None:
            self.exc.__traceback__ = None
            raise self.exc
        self.state = None
        _task_queue.push(cur_task, wake_at)


def sleep_ms(t, sgen=SingletonGenerator()):
    assert sgen.state is None
    sgen.state = ticks_add(ticks(), max(0, t))
    return sgen


def sleep(t):
    return sleep_ms(int(t * 1000))


# Streams.


class IOQueue:
    """Tasks that wait for a stream: at most one to read from it and one to write to it."""

    def __init__(self):
        self.poller = select.poll()
        self.map = {}  # id of a stream: [reader, writer, stream]

    def _wait(self, stream, place, event):
        waiting = self.map.get(id(stream))
        if waiting is None:
            waiting = self.map[id(stream)] = [None, None, stream]
            self.poller.register(stream, event)
        else:
            assert waiting[place] is None and waiting[1 - place] is not None
            self.poller.modify(stream, select.POLLIN | select.POLLOUT)
        waiting[place] = cur_task
        cur_task.data = self  # whoever cancels the task takes it off here

    def queue_read(self, s):
        self._wait(s, 0, select.POLLIN)

    def queue_write(self, s):
        self._wait(s, 1, select.POLLOUT)

    def _forget(self, stream):
        del self.map[id(stream)]
        self.poller.unregister(stream)

    def remove(self, task):
        found = True
        while found:
            found = False
            for key in self.map:
                waiting = self.map[key]
                if task is waiting[0] or task is waiting[1]:
                    found = True
                    break
            if found:
                self._forget(waiting[2])

    def wait_io_event(self, dt):
        for stream, events in self.poller.ipoll(dt):
            waiting = self.map[id(stream)]
            reader, writer, _ = waiting
            # An error or a hang-up concerns both.
            if reader is not None and events & ~select.POLLOUT:
                _task_queue.push(reader)
                reader = waiting[0] = None
            if writer is not None and events & ~select.POLLIN:
                _task_queue.push(writer)
                writer = waiting[1] = None
            if reader is not None:
                self.poller.modify(stream, select.POLLIN)
            elif writer is not None:
                self.poller.modify(stream, select.POLLOUT)
            else:
                self._forget(stream)


# Tasks.


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro, globals())
    _task_queue.push(task)
    return task


def _promote_to_task(aw):
    return aw if isinstance(aw, Task) else create_task(aw)


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


def _await_due(main_task):
    """Waits until a task is to run; false when there is none and never will be."""
    global cur_task
    while True:
        task = _task_queue.peek()
        if task:
            delay = max(0, ticks_diff(task.ph_key, ticks()))
        elif _io_queue.map:
            delay = -1
        else:
            cur_task = None
            if not main_task or not main_task.state:
                return False
            delay = 3  # nobody here wakes main_task, but a callback or another thread may
        _io_queue.wait_io_event(delay)
        if delay == 0:
            return True


def _settle(task, end, main_task):
    """Notes how a task ended, and wakes who waits for that."""
    noticed = task is main_task  # by the caller of run
    if task.state is not True:
        if callable(task.state):
            task.state(task, end)
            noticed = True
        else:
            while task.state.peek():
                _task_queue.push(task.state.pop())
                noticed = True
        task.state = False
    else:
        task.state = False if noticed else None
    if not noticed and not isinstance(end, (CancelledError, StopIteration)):
        # It runs once more, after those that might retrieve the exception meanwhile.
        _task_queue.push(task)
    task.data = end


def run_until_complete(main_task=None):
    global cur_task
    endings = (CancelledError, Exception)
    while _await_due(main_task):
        task = cur_task = _task_queue.pop()
        thrown = task.data
        try:
            if thrown:
                task.data = None
                task.coro.throw(thrown)
            else:
                task.coro.send(None)
        except endings as end:
            assert task.data is None  # else it ended while it was waiting for something
            if task is main_task:
                cur_task = None
                if not isinstance(end, StopIteration):
                    task.state = False
                    raise end
                if task.state is None:
                    task.state = False
            if task.state:
                _settle(task, end, main_task)
            elif task.state is None:
                # It had ended with an exception before, and nobody has asked for that.
                task.data = thrown
                _unretrieved["exception"] = thrown
                _unretrieved["future"] = task
                Loop.call_exception_handler(_unretrieved)
            if task is main_task:
                return end.value


def run(coro):
    return run_until_complete(create_task(coro))


# The loop as an object. There is one, and its methods need no instance.


async def _nothing():
    pass


class Loop:
    _exc_handler = None

    @staticmethod
    def create_task(coro):
        return create_task(coro)

    @staticmethod
    def run_forever():
        global _stop_task
        _stop_task = Task(_nothing(), globals())
        run_until_complete(_stop_task)

    @staticmethod
    def run_until_complete(aw):
        return run_until_complete(_promote_to_task(aw))

    @staticmethod
    def stop():
        global _stop_task
        if _stop_task is not None:
            _task_queue.push(_stop_task)
            _stop_task = None

    @staticmethod
    def close():
        pass

    @staticmethod
    def set_exception_handler(handler):
        Loop._exc_handler = handler

    @staticmethod
    def get_exception_handler():
        return Loop._exc_handler

    @staticmethod
    def default_exception_handler(loop, context):
        task = context["future"]
        print(context["message"], file=sys.stderr)
        print("future:", task, "coro=", task.coro, file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    @staticmethod
    def call_exception_handler(context):
        handler = Loop._exc_handler or Loop.default_exception_handler
        handler(Loop, context)


def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


def new_event_loop():
    global _task_queue, _io_queue
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    return Loop


new_event_loop()
