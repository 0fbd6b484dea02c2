import Communique
