import { routeResolutionApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { searchRouteRef } from '../routes';
import { isShortcut } from './isShortcut';

/** Leads to search from anywhere. A page that has a field of its own for a slash takes it first. */
export function SearchShortcut() {
  const navigate = useNavigate();
  const routes = useApi(routeResolutionApiRef);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      // It is drawn before anybody has signed in, when there are no pages yet.
      const search = routes.resolve(searchRouteRef);
      if (!search) return;
      event.preventDefault();
      navigate(search());
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [navigate, routes]);
  return null;
}
