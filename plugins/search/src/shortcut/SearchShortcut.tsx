import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { searchRouteRef } from '../routes';
import { isShortcut } from './isShortcut';

/** Leads to search from anywhere. A page that has a field of its own for a slash takes it first. */
export function SearchShortcut() {
  const navigate = useNavigate();
  const search = useRouteRef(searchRouteRef);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (!search || !isShortcut(event)) return;
      event.preventDefault();
      navigate(search());
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [navigate, search]);
  return null;
}
