/** The parsing half of pdf.js; it announces itself to the other half on `globalThis`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
