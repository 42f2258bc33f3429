import { useVirtualizer } from '@tanstack/react-virtual';
import {
  forwardRef,
  ReactElement,
  RefObject,
  useImperativeHandle,
  useRef,
} from 'react';
import styles from './RowList.module.css';

/** Up to here all rows are drawn: the browser's own search finds what is in them. */
const MOST_DRAWN = 500;

/** Brings a row into view. */
export interface RowListHandle {
  scrollToRow(index: number): void;
}

interface RowListProps {
  readonly count: number;
  /** In pixels; rows may be higher than that. */
  readonly rowHeight: number;
  readonly scrollRef: RefObject<HTMLElement>;
  readonly renderRow: (index: number) => ReactElement;
  /** Rows may be wider than what is seen, and then it scrolls sideways too. */
  readonly isWide?: boolean;
}

/** Rows inside something that scrolls; of very many only those in view are drawn. */
export const RowList = forwardRef<RowListHandle, RowListProps>((props, ref) =>
  props.count > MOST_DRAWN ? (
    <VirtualRows {...props} handle={ref} />
  ) : (
    <AllRows {...props} handle={ref} />
  ),
);

type WithHandle = RowListProps & {
  readonly handle: React.ForwardedRef<RowListHandle>;
};

function AllRows({ count, renderRow, isWide, handle }: WithHandle) {
  const list = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => ({
    scrollToRow: index =>
      list.current?.children[index]?.scrollIntoView?.({ block: 'nearest' }),
  }));
  return (
    <div
      ref={list}
      className={isWide ? styles.wide : undefined}
      role="presentation"
    >
      {Array.from({ length: count }, (_, index) => (
        <div key={index} role="presentation">
          {renderRow(index)}
        </div>
      ))}
    </div>
  );
}

function VirtualRows(props: WithHandle) {
  const { count, rowHeight, scrollRef, renderRow, isWide, handle } = props;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  });
  useImperativeHandle(handle, () => ({
    scrollToRow: index => virtualizer.scrollToIndex(index, { align: 'center' }),
  }));
  return (
    <div
      className={styles.virtual}
      style={{ height: virtualizer.getTotalSize() }}
      role="presentation"
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          className={styles.row}
          data-wide={isWide}
          style={{ transform: `translateY(${start}px)` }}
          role="presentation"
        >
          {renderRow(index)}
        </div>
      ))}
    </div>
  );
}
