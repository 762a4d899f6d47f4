"""The application: therapy, records, visits, training, reports and the window of Thecal.

Thecal is a desktop programmer for intrathecal drug pumps, for training and research. It is not a cleared medical
device. The layers of this package, outermost first, are ``ui``, ``training``, ``visit``, ``reports``, ``records`` and
``therapy``; each may import those after it and the package ``device``, never those before it.
"""

__version__ = "0.1.0"
