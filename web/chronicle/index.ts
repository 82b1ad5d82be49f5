/** When what happened, and who had to do with whom. Main component: `ChronicleSection`. */
export * from './chronicle.tsx';
