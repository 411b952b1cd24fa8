export { createRoot, hydrateRoot } from 'react-dom/client'
import { nextTask } from '../data/next-task'

// React has been run: the frame, imported after it, is run in a task of its own
await nextTask()
