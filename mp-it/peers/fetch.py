# Fetches what nginx has, by requests.
import sys

import requests

for url in sys.argv[1:]:
    with requests.get(url) as response:
        print(url.split("/")[0], response.status_code, len(response.content), response.text[:12])
