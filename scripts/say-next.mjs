// The last lines of `npm start`: what to open or do now.
process.stdout.write(`
Next
  out/sample/report.html    the report to look at: open it in a browser
  out/sample/dossier.json   everything, each finding with the words it rests on
  out/sample/story-*.txt    the report above, one file per story
  examples/tarnwick-dam/    the articles it was made from, and truth.json: what is really in them

  node dist/surfaces/cli/main.js read FOLDER      the same for your own articles
  node dist/surfaces/cli/main.js read --help      formats, options, examples
`);
