nothing 0
nothing 0
nothing 0
nothing 0
nothing 0
nothing 0
nothing 0
float complex 16
float complex 32
float complex 32
int 96
int 32
int 48
int 32
int 48
int 48
int 32
int 80
int 48
int 48
int 32
list 0 64 64 64
list 1 64 64 64
list 3 64 64 64
list 4 64 64 64
list 5 80 80 80
list 8 80 80 80
list 9 96 112 112
list 16 112 112 112
list 33 192 304 304
list display 32
list display 32
list display 32
list display 48
list display 48
list display 48
list display 48
list display 32
list display 48
tuple 16
tuple 16
tuple 32
tuple 32
tuple 48
tuple 48
tuple 32
tuple 32
dict 16
dict 32
dict 32
dict 48
dict 16
dict 32
dict 32
dict 128
dict 32
dict 16
dict 16
dict 16
set 16
set 32
set 32
set 48
set 48
set 32
set 32
set 16
set 48
set 48
set 16
str 48
str 48
str 48
str 32
str 128
str 64
str 32
str 32
str 32
str 32
str 48
str 96
str 32
str 64
bytes 48
bytes 48
bytes 32
bytes 48
bytes 16
bytes 32
bytes 48
bytes 32
bytes 16
bytes 96
bytes 16
object 16
object 48
object 16
object 16
object 16
object 80
object 16
object 32
object 32
iterators 16
iterators 16
iterators 16
iterators 32
iterators 32
iterators 48
iterators 32
iterators 32
iterators 16
iterators 96
function 16
function 16
function 48
function 64
function 64
closures 80
closures 48
closures 32
closures 64
wrappers 16
wrappers 16
wrappers 16
