import options from '@material-table/core/dist/defaults/props.options';

// The tables of Backstage's own pages let one drag a column to another place. For a screen reader that is a button inside
// of the button that sorts, and neither can be told from the other.
options.draggable = false;
