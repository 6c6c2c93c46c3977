value = "no init file"
