"""The pump in the body: what it says of itself, as a picture. For learners, for patients, for who sits at the desk."""
