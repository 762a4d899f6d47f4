"""Help without a network: the guide, what a finding means, the welcome of the first start."""
