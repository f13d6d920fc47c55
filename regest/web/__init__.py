"""Pages in the browser and the REST API, over the same services as the command line."""
