// What the tables do unless they are told otherwise; the package has no types for it.
declare module '@material-table/core/dist/defaults/props.options' {
  const options: { draggable?: boolean };
  export default options;
}
