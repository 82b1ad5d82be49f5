/** What only a served page can do: take articles in and put findings right. Main component: `LiveApp`. */
export * from './live-app.tsx';
