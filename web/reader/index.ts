/** Articles to read: one with everything marked that was found in it, or two side by side. Main component: `Reader`. */
export * from './reader.tsx';
