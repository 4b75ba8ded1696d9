/** Imported before all else: React is then the same build in the views drawn here as in the page that is measured. */
process.env.NODE_ENV ??= 'production'
