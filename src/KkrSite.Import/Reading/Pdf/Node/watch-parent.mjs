// Ends the process when the program that started it is gone. PDF.js may be busy with one file for minutes, and does not notice that
// nobody reads its answers any more; this thread does.

// The argument is the program's id: it may be gone before this line runs.
const interval = 500;
const parent = Number(process.argv[2]) || process.ppid;

setInterval(() => {
  if (process.ppid !== parent) {
    process.kill(process.pid, 'SIGKILL');
  }
}, interval);
